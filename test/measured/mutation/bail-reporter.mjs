// One test that fails is enough to know: nothing more is run.
export default async function* bail(events) {
  for await (const { type } of events) if (type === 'test:fail') process.exit(1);
  yield '';
}
