/** Opens a portal page in a new tab that knows nothing of ours. */
export function openLink(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer');
}
