import { readSettings } from '#core/importers/curl/read-settings.ts';
import { requestsOf } from '#core/importers/curl/request.ts';
import { Findings } from '#core/importers/findings.ts';
import type { Octets } from '#core/importers/octets.ts';
import type { Draft, Files, Importer, Reading } from '#core/importers/reading.ts';
import { readCmd, splitArguments } from '#core/importers/shell/cmd.ts';
import { type CurlCall, isCurl, type MadeFiles } from '#core/importers/shell/command.ts';
import { dialectOf, joinCaretLines, webRequestCommand } from '#core/importers/shell/dialect.ts';
import { PsReader } from '#core/importers/shell/powershell.ts';
import { type PsValue, textOf, wordOf } from '#core/importers/shell/powershell-values.ts';
import { readSh } from '#core/importers/shell/sh-script.ts';
import { isWebRequest, webRequest } from '#core/importers/shell/web-request.ts';

/** Commands of curl, and PowerShell's own web requests, with the script around them. */
export const curl: Importer = {
  kind: 'curl',
  detects: ({ octets }) => looksLikeCurl(octets),
  read: ({ octets }, files) => readCommands(octets, files),
};

/** PowerShell's own commands stand in no other shell. */
export const powershell: Importer = {
  kind: 'powershell',
  detects: ({ octets }) => webRequestCommand.test(octets),
  read: ({ octets }, files) => readPowerShell(octets, files),
};

function looksLikeCurl(octets: Octets): boolean {
  return /(?:^|[\s;|&({>$#%@"'`\\/])curl(?:\.exe)?\^?["']?[ \t\\^`]+\S/im.test(octets);
}

/** Every request of the commands in a text. */
export function readCommands(octets: Octets, files: Files): Reading {
  const dialect = dialectOf(octets);
  if (dialect === 'powershell') return readPowerShell(octets, files);
  const findings = new Findings();
  if (dialect === 'cmd') {
    const calls = readCmd(octets, findings);
    for (const { words } of calls) noteCodePage(words, findings);
    return { drafts: draftsOf(calls, new Map(), files, findings), findings };
  }
  const script = joinCaretLines(octets);
  if (script !== octets) findings.note('import.shell.caret');
  const { calls, files: made } = readSh(script, findings);
  return joined(draftsOf(calls, made, files, findings), findings);
}

/** What was found around a single request belongs to it. */
function joined(drafts: readonly Draft[], findings: Findings): Reading {
  const [only] = drafts;
  if (only === undefined || drafts.length > 1) return { drafts, findings };
  only.findings.add(findings);
  return { drafts, findings: new Findings() };
}

function draftsOf(
  calls: readonly CurlCall[],
  made: MadeFiles,
  files: Files,
  around: Findings,
): readonly Draft[] {
  return calls.flatMap(({ words, input }) => {
    const findings = new Findings();
    const source = { made, files, input, findings };
    const drafts = readSettings(words, source).flatMap((settings) => requestsOf(settings, source));
    for (const draft of drafts) draft.findings.addFacts(findings);
    // A text that is about several requests belongs to none of them alone.
    const [only] = drafts;
    (drafts.length === 1 && only !== undefined ? only.findings : around).addTexts(findings);
    return drafts.map((draft) => ({
      ...draft,
      bodyKnownFromWire: draft.bodyKnownFromWire && draft.findings.needs.length === 0,
    }));
  });
}

/** Windows hands arguments over in a code page, and curl.exe sends what it got. */
function noteCodePage(words: readonly Octets[], findings: Findings): void {
  const word = words.find((candidate) => /[\x80-\xff]/.test(candidate));
  if (word !== undefined) findings.miss(word, 'import.shell.code-page');
}

function readPowerShell(octets: Octets, files: Files): Reading {
  const findings = new Findings();
  const reader = new PsReader(octets, findings, files);
  const drafts: Draft[] = [];
  for (const command of reader.commands()) {
    const [name] = command.words.map((word) => textOf(word));
    if (isWebRequest(command)) drafts.push(webRequest(command, reader, files));
    else if (isCurl(name)) {
      const call = nativeCall(command.words.slice(1), findings);
      const isSure = call.words.every((word) => !word.includes('"'));
      const made = draftsOf([call], reader.files, files, findings);
      drafts.push(
        ...made.map((draft) => ({
          ...draft,
          bodyKnownFromWire: draft.bodyKnownFromWire && isSure,
        })),
      );
    } else if (!reader.runs(command)) findings.miss(command.raw, 'import.shell.command');
  }
  return joined(drafts, findings);
}

/**
 * The arguments as curl.exe gets them. Windows PowerShell 5.1 does not escape double quotes, so that
 * the C runtime takes them out; PowerShell 7.3 and later hands them over. Where every one is
 * escaped by hand, the command was written for the former.
 */
function nativeCall(values: readonly PsValue[], findings: Findings): CurlCall {
  const words = values.map((value) => wordOf(value));
  noteCodePage(words, findings);
  const quoted = words.filter((word) => word.includes('"'));
  const isLegacy = quoted.length > 0 && quoted.every((word) => !/(?:^|[^\\])"/.test(word));
  if (quoted.length > 0) {
    findings.note(isLegacy ? 'import.powershell.escaped' : 'import.powershell.quotes');
  }
  const raw = words.join(' ');
  if (!isLegacy) return { words, input: undefined, raw };
  const line = words.map((word) => (/[ \t]|^$/.test(word) ? `"${word}"` : word)).join(' ');
  return { words: splitArguments(line), input: undefined, raw };
}
