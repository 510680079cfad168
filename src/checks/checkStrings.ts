import type { Message, MessageKey, Strings } from '../loc/message';
import type { CheckId } from './check';

/** Keys of sentences without values. */
type PlainKey = { [Key in MessageKey]: Strings[Key] extends string ? Key : never }[MessageKey];

/** What every check says about itself. `todo` holds its steps in order, one a line. */
export interface CheckStrings {
  readonly title: Message;
  readonly why: Message;
  readonly todo: Message;
  readonly proof: Message;
}

/** Narrows for the compiler what the parameter already says: a key of a sentence without values is a message. */
function plain(key: PlainKey): Message {
  return { key } as Message;
}

/** The sentences of a check. Does not compile while one of them is missing in the English tables. */
export function checkStrings(id: CheckId): CheckStrings {
  return {
    title: plain(`check.${id}.title`),
    why: plain(`check.${id}.why`),
    todo: plain(`check.${id}.todo`),
    proof: plain(`check.${id}.proof`)
  };
}

/** Splits the sentence behind `todo` into its steps. */
export function todoSteps(todo: string): readonly string[] {
  return todo.split('\n');
}
