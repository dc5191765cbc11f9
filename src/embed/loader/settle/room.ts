// What stands below an element must not move when the element takes the place of its words: where it is lower than
// they were, it keeps their room. Where it is higher, what stands below moves, unless embed.js has reserved room.

/** More empty room than this part of the element looks like a fault: rather let the page move once. */
const MOST = 0.25;

type Rendered = Element & { updateComplete?: Promise<unknown> };

/** How high a node is, down to the lower edge of the window: what stands below that is out of sight anyway. */
export function roomOf(node: Element): number {
  const { top, height } = node.getBoundingClientRect();
  return Math.min(height, innerHeight - top);
}

/** Gives the room to the element for as long as it is as wide as now. */
export async function keepRoom(node: Rendered, room: number): Promise<void> {
  // Out of sight.
  if (room <= 0) return;
  const element = node as Rendered & HTMLElement;
  // One that cannot render is not here any more.
  await element.updateComplete?.catch(() => {});
  const { width, height } = element.getBoundingClientRect();
  if (height >= room || room > height * (1 + MOST)) return;
  const before = element.style.minBlockSize;
  // Again, all are measured first; one that was found twice is among them twice.
  await undefined;
  element.style.minBlockSize = `${room}px`;
  const observer = new ResizeObserver(() => {
    if (Math.abs(element.getBoundingClientRect().width - width) < 1) return;
    element.style.minBlockSize = before;
    observer.disconnect();
  });
  observer.observe(element);
}
