import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';

type Props = Readonly<{ title: string; onClose: () => void; children: ReactNode; wide?: boolean }>;

/**
 * The browser's own dialog: it keeps the focus, and closes on Escape. The focus goes back to where it was; where that is
 * not there any more, to the page, and not to nowhere.
 */
export function Dialog({ title, onClose, children, wide = false }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      const next = before?.isConnected === true && before !== document.body ? before : document.getElementById('main');
      if (next instanceof HTMLElement) next.focus();
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
