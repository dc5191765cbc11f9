// import() takes no digest: the link that has fetched a part has checked it. But Chromium forgets what a link has refused,
// and import() would fetch it anew, unchecked. So the link is asked once more; for what is there, it answers at once.

/** By their addresses. */
const asked = new Map<string, Promise<string>>();

async function ask(address: string): Promise<string> {
  // The last one is the loader's, with its digest and its nonce: a page may preload the same.
  const link = [...document.head.querySelectorAll('link')].filter(({ href }) => href === address).pop();
  if (!link?.relList.supports('modulepreload')) return address;
  // With its nonce.
  const again = link.cloneNode() as HTMLLinkElement;
  try {
    await new Promise((resolve, reject) => {
      Object.assign(again, { onload: resolve, onerror: reject });
      document.head.append(again);
    });
  } finally {
    again.remove();
  }
  return address;
}

/** Gives the address back when the part there is the one that was built. A browser without such links checks nothing. */
export function checked(address: string): Promise<string> {
  const answer = asked.get(address) ?? ask(address);
  asked.set(address, answer);
  // What was refused may be right the next time.
  answer.catch(() => asked.delete(address));
  return answer;
}
