import { type ReactNode, Suspense } from 'react';
import { Contained } from '#ui/contained.tsx';
import { LateWords } from '#ui/language.tsx';

type LatePartProps = {
  /** What stands in its place until it is there. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
};

/** The place of a part that comes late, with its sentences. Where it fails, the rest of the page works on. */
export function LatePart({ fallback, children }: LatePartProps): ReactNode {
  return (
    <Contained>
      <Suspense fallback={fallback}>
        <LateWords>{children}</LateWords>
      </Suspense>
    </Contained>
  );
}
