import { useEffect, useRef, useState } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Candidate, Need } from '#core/importers/import.ts';
import type { Offer } from '#core/importers/offer.ts';
import type { Message } from '#core/messages.ts';
import { type Importable, type Importing, useCommands } from '#ui/use-playground.ts';

type Files = ReadonlyMap<string, Bytes>;

/** What the dialog knows of what it was given. */
export type ImportState = {
  readonly importing: Importing | undefined;
  readonly isReading: boolean;
  /** The last that was read; undefined when there is nothing to read. */
  readonly offer: Offer | undefined;
  readonly failure: Message | undefined;
  /** All that was asked for so far, also what was handed in since. */
  readonly asked: readonly Need[];
  readonly files: Files;
  readonly hand: (key: string, bytes: Bytes) => void;
};

type Outcome = Pick<ImportState, 'offer' | 'failure' | 'asked' | 'isReading'> & {
  /** What it is the outcome of. */
  readonly generation: number;
};

const nothing = { offer: undefined, failure: undefined, asked: [], isReading: false } as const;
const noFiles: Files = new Map();

/**
 * Reads whenever the text, the file or what was handed in changes. What was overtaken never shows.
 * @param generation another one is another text, which does not get what was handed in for the last
 */
export function useImport(input: Importable, generation: number): ImportState {
  const importing = useImporting();
  const [handed, setHanded] = useState({ generation, files: noFiles });
  const [outcome, setOutcome] = useState<Outcome>({ ...nothing, generation });
  const files = handed.generation === generation ? handed.files : noFiles;
  const latest = useRef<object>(undefined);
  useEffect(() => {
    const run = {};
    latest.current = run;
    if (input === '') {
      setOutcome({ ...nothing, generation });
      return;
    }
    // What was read stands while one types, but not while something else is read.
    setOutcome((last) => ({
      ...(last.generation === generation ? last : { ...nothing, generation }),
      isReading: true,
    }));
    void importing?.read(input, files).then((reading) => {
      if (reading && latest.current === run) setOutcome((last) => outcomeOf(last, reading, files));
    });
  }, [importing, input, files, generation]);
  const hand = (key: string, bytes: Bytes): void => {
    setHanded({ generation, files: new Map(files).set(key, bytes) });
  };
  return { importing, ...outcome, files, hand };
}

type Reading = NonNullable<Awaited<ReturnType<Importing['read']>>>;

function outcomeOf({ asked, generation }: Outcome, reading: Reading, files: Files): Outcome {
  if (reading.status === 'failed') return { ...nothing, generation, failure: reading.reason };
  const { offer } = reading;
  const needs = offer.candidates.flatMap((candidate) => candidate.needs);
  const given = asked.filter(({ key }) => files.has(key));
  return { ...nothing, generation, offer, asked: byKey([...given, ...needs]) };
}

function byKey(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [need.key, need])).values()];
}

function useImporting(): Importing | undefined {
  const { importing: load } = useCommands();
  const [importing, setImporting] = useState<Importing>();
  useEffect(() => {
    let isOpen = true;
    const loading = load();
    const show = (loaded: Importing) => isOpen && setImporting(loaded);
    const fail = (error: unknown) => {
      // Thrown while rendering, it is said in the place of this part of the page.
      setImporting(() => {
        throw error;
      });
    };
    loading.then(show, fail);
    return () => {
      isOpen = false;
      loading.then(
        (loaded) => loaded.end(),
        () => undefined,
      );
    };
  }, [load]);
  return importing;
}

/** The request that is most likely meant: the first with a signature, else the first that has a body. */
export function likeliest(candidates: readonly Candidate[]): number {
  const signed = candidates.findIndex(({ received }) => received.signature !== undefined);
  if (signed >= 0) return signed;
  return Math.max(
    0,
    candidates.findIndex(({ request }) => request.body.length > 0),
  );
}
