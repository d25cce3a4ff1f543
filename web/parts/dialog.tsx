import { type ReactElement, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';

type Props = Readonly<{
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** The `id` of what has the focus afterwards, where that which had it before is gone. */
  backTo?: string;
}>;

/**
 * The browser's own dialog: it keeps the focus, and closes on Escape. The focus goes back to where it was; where that is
 * not there any more, to what stands for it or to the page, and not to nowhere.
 */
export function Dialog({ title, onClose, children, wide = false, backTo = 'main' }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const giveFocusBack = useEffectEvent((before: Element | null) => {
    const isThere = before?.isConnected === true && before !== document.body;
    const next = isThere ? before : (document.getElementById(backTo) ?? document.getElementById('main'));
    if (next instanceof HTMLElement) next.focus();
  });
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      giveFocusBack(before);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="quiet" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
