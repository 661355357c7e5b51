/**
 * Tells the page around an embed page how tall its content is, and again whenever that changes. It listens to
 * nothing. The height is no secret, so any parent may read it.
 */
export const tellHeight = (): void => {
  const root = document.documentElement;
  let last = -1;
  new ResizeObserver(() => {
    // The body's own box: the root's is at least as tall as the frame, and would never shrink.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ tissu: 1, type: 'height', height }, '*');
  }).observe(document.body);
  root.classList.add('tissu-framed');
};
