const warned = new Set<string>();

/** Tells a developer once. */
export function warn(message: string): void {
  if (!warned.has(message)) console.warn(`dry-needling: ${message}`);
  warned.add(message);
}
