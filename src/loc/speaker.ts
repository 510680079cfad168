import type { Format } from './format';
import type { Sentences } from './load';
import type { Message, MessageKey, Strings } from './message';

type ValuesOf<Key extends MessageKey> = Strings[Key] extends (values: infer Values, format: Format) => string
  ? readonly [values: Values]
  : readonly [];

/** Puts messages into words. */
export interface Speaker {
  readonly format: Format;
  /** @example say('ui.readAgain') or say('ui.more', { count: 3 }) */
  say<Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** A sentence that comes from the engine. */
  tell(message: Message): string;
}

type Entry = string | ((values: unknown, format: Format) => string);

/** Binds the sentences of a language to its formats. */
export function createSpeaker(sentences: Sentences, format: Format): Speaker {
  const speak = (key: MessageKey, values: unknown): string => {
    const entry = sentences[key] as Entry;
    return typeof entry === 'string' ? entry : entry(values, format);
  };
  return {
    format,
    say: (key, ...values) => speak(key, values[0]),
    tell: ({ key, values }) => speak(key, values)
  };
}
