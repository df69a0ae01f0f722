/** Goes to the beginning of the page's content, for the eye and for who listens. */
export function showPageTop(): void {
  const content = document.getElementById('content');
  content?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
