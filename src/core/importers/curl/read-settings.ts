import {
  binaryData,
  type FileSource,
  plainData,
  readFile,
  urlencodedData,
} from '#core/importers/curl/data.ts';
import {
  type KnownOption,
  optionByLetter,
  optionByName,
  secretOptions,
} from '#core/importers/curl/options.ts';
import { changeSimply, newSettings, type Settings } from '#core/importers/curl/settings.ts';
import type { Octets } from '#core/importers/octets.ts';

/** Reads the words behind `curl`: one settings for each request section. */
export function readSettings(words: readonly Octets[], source: FileSource): readonly Settings[] {
  const reader = new SettingsReader(words, source);
  reader.readAll();
  return reader.sections;
}

class SettingsReader {
  readonly sections: Settings[] = [newSettings()];
  readonly #words: readonly Octets[];
  readonly #source: FileSource;
  #at = 0;

  constructor(words: readonly Octets[], source: FileSource) {
    this.#words = words;
    this.#source = source;
  }

  get #settings(): Settings {
    return this.sections.at(-1) ?? newSettings();
  }

  readAll(): void {
    let readsOptions = true;
    while (this.#at < this.#words.length) {
      const word = this.#words[this.#at++] ?? '';
      if (!readsOptions || !word.startsWith('-') || word === '-') this.#settings.urls.push(word);
      else if (word === '--') readsOptions = false;
      else if (word.startsWith('--')) this.#readLong(word);
      else this.#readLetters(word);
    }
  }

  #readLong(word: Octets): void {
    const name = word.slice(2);
    const isNegated = name.startsWith('no-') && optionByName(name) === undefined;
    const option = optionByName(isNegated ? name.slice(3) : name);
    if (option === undefined || (isNegated && option.takes === 'value')) {
      this.#source.findings.miss(word, 'import.curl.unknown-option');
    } else if (option.takes === 'none') this.#apply(option, '', !isNegated, word);
    else this.#applyValue(option, this.#words[this.#at++], word);
  }

  /** `-sSXPOST`: letters up to one that takes a value, which is the rest of the word or the next word. */
  #readLetters(word: Octets): void {
    for (let at = 1; at < word.length; at += 1) {
      const option = optionByLetter(word.charAt(at));
      if (option === undefined) {
        this.#source.findings.miss(`-${word.slice(at)}`, 'import.curl.unknown-option');
        return;
      }
      const shown = `-${word.charAt(at)}`;
      if (option.takes === 'value') {
        const rest = word.slice(at + 1);
        this.#applyValue(option, rest === '' ? this.#words[this.#at++] : rest, shown);
        return;
      }
      this.#apply(option, '', true, shown);
    }
  }

  #applyValue(option: KnownOption, value: Octets | undefined, shown: Octets): void {
    if (value === undefined) this.#source.findings.miss(shown, 'import.curl.no-value');
    else this.#apply(option, value, true, `${shown} ${value}`);
  }

  #apply(option: KnownOption, value: Octets, isOn: boolean, shown: Octets): void {
    const { findings } = this.#source;
    if (secretOptions.has(option.name))
      findings.mask(`--${option.name}`, 'import.masked.credential');
    else if (option.effect === 'harmless') findings.ignore(shown);
    else if (option.effect === 'untold') findings.miss(shown, 'import.curl.untold-option');
    else this.#change(option.name, value, isOn);
  }

  #change(name: string, value: Octets, isOn: boolean): void {
    const settings = this.#settings;
    switch (name) {
      case 'next':
        this.sections.push(newSettings());
        return;
      case 'header':
        for (const line of this.#headerLines(value)) this.#addHeader(line);
        return;
      case 'url':
        settings.urls.push(value);
        return;
      case 'form':
      case 'form-string':
        settings.form.push({ value, isLiteral: name === 'form-string' });
        return;
      case 'upload-file':
        settings.uploads.push(value);
        return;
      case 'cookie':
        this.#addCookie(value);
        return;
      case 'url-query':
        settings.queries.push(
          value.startsWith('+') ? value.slice(1) : urlencodedData(value, this.#source),
        );
        return;
    }
    if (!this.#changeData(name, value)) changeSimply(settings, name, value, isOn);
  }

  /** `--header @file` reads lines of a file. */
  #headerLines(value: Octets): readonly Octets[] {
    if (!value.startsWith('@')) return [value];
    const octets = readFile(value.slice(1), this.#source) ?? '';
    return octets.split(/\r?\n/).filter((line) => line !== '');
  }

  /** A line without a colon is not sent, and nobody would see it missing. */
  #addHeader(line: Octets): void {
    this.#settings.headers.push(line);
    if (!/^[^:;]+(?::|;[ \t]*$)/.test(line)) {
      this.#source.findings.miss(`--header ${line}`, 'import.curl.header-not-sent');
    }
  }

  /** Without a `=` the value is a file of cookies of several hosts. */
  #addCookie(value: Octets): void {
    if (value.includes('=')) this.#settings.cookies.push(value);
    else this.#source.findings.miss(`--cookie ${value}`, 'import.curl.cookie-file');
  }

  #changeData(name: string, value: Octets): boolean {
    const read = dataReaders.get(name);
    if (read === undefined) return false;
    const settings = this.#settings;
    const joint = name === 'json' ? '' : '&';
    const data = read(value, this.#source);
    settings.data = settings.data === undefined ? data : `${settings.data}${joint}${data}`;
    settings.isJson ||= name === 'json';
    return true;
  }
}

const dataReaders: ReadonlyMap<string, (value: Octets, source: FileSource) => Octets> = new Map([
  ['data', plainData],
  ['data-ascii', plainData],
  ['data-binary', binaryData],
  ['data-raw', (value) => value],
  ['data-urlencode', urlencodedData],
  ['json', binaryData],
]);
