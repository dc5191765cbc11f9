// What a story shows: its element with its options, unless it says something else. Storybook and the tests use the same.
import { element } from './element.js';

export const render = (args, { component }) => element(component, args);
