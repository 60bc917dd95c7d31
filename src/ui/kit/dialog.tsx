import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import './dialog.css';

type DialogProps = {
  readonly title: string;
  /** Escape, the close button or a click beside the dialog. The caller then stops rendering it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Shows the dialog modally, and gives the focus back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
}

/** A dialog over the page, as long as it is rendered. */
export function Dialog(props: DialogProps): ReactNode {
  const titleId = useId();
  const dialog = useModal();
  const { t } = useLanguage();
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) props.onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside it has a key: Escape.
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onClick={closeOnBackdrop}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className="p-5">
        <div className="mb-3 flex items-center justify-between gap-4">
          <h2 id={titleId} className="text-lg">
            {props.title}
          </h2>
          <Button icon aria-label={t('kit.close')} onClick={props.onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
