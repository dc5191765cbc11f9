// Stands for node:test while mutants are tried: the tests of a file are collected, so that each can be run again and again.
export const collected = [];

let group = { names: [], around: [] };

export function describe(name, body) {
  const outer = group;
  group = { names: [...outer.names, name], around: [...outer.around, { before: [], beforeEach: [], afterEach: [] }] };
  body();
  group = outer;
}

const hook = (kind) => (work) => group.around.at(-1)?.[kind].push(work);
export const before = hook('before');
export const beforeEach = hook('beforeEach');
export const afterEach = hook('afterEach');
/** What takes away what tests have made: they go on. */
export const after = () => {};

export function it(name, work) {
  const { names, around } = group;
  const each = (kind) => around.flatMap((level) => level[kind]);
  collected.push({
    name: [...names, name].join(' > '),
    async run() {
      // Once for the whole group.
      for (const level of around) for (const first of level.before.splice(0)) await first();
      for (const first of each('beforeEach')) await first();
      try {
        await work();
      } finally {
        for (const last of each('afterEach')) await last();
      }
    },
  });
}
export const test = it;
