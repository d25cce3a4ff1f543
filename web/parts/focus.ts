/** As a `ref`: what has just appeared has the focus, so that the keyboard goes on where the eye does. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
