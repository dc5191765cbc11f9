// Changes that no test can notice, as nothing is different for anybody, and why. They are left out of the score.
/** @type {{ file: string, was: string, becomes: string, why: string }[]} */
export const EQUIVALENT = [];
