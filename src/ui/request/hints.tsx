import type { ReactNode } from 'react';
import type { Message } from '#core/messages.ts';
import { useLanguage } from '#ui/language.tsx';

/** Sentences under a field that point something out. */
export function Hints(props: { messages: readonly Message[] }): ReactNode {
  const { say } = useLanguage();
  return props.messages.map((message) => (
    <p key={message.id} className="text-warn">
      {say(message)}
    </p>
  ));
}
