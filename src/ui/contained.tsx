import { Component, type ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { tryAgain } from '#ui/late.tsx';

type ContainedProps = { readonly children: ReactNode };
type ContainedState = { readonly reason: string | undefined };

/**
 * A part of the page that, if it fails, says so in its own place. The rest
 * works on, and what was typed is kept, because it lives in the store.
 * React has error boundaries as classes only.
 */
export class Contained extends Component<ContainedProps, ContainedState> {
  override state: ContainedState = { reason: undefined };

  static getDerivedStateFromError(error: unknown): ContainedState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  retry = (): void => {
    tryAgain();
    this.setState({ reason: undefined });
  };

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return <Failure reason={reason} onRetry={this.retry} />;
  }
}

function Failure(props: { reason: string; onRetry: () => void }): ReactNode {
  const { t } = useLanguage();
  return (
    <div role="alert" className="m-4 space-y-2 text-bad">
      <p>{t('page.crashed', { reason: props.reason })}</p>
      <p className="text-ink-2">{t('page.crashed.hint')}</p>
      <Button kind="line" onClick={props.onRetry}>
        {t('page.crashed.retry')}
      </Button>
    </div>
  );
}
