import { createFormat } from '../../loc/createFormat';
import { en } from '../../loc/en';
import type { Message } from '../../loc/message';
import { createSpeaker } from '../../loc/speaker';
import { NOW } from '../../facts/testing';

const speaker = createSpeaker(en, createFormat('en', () => Date.parse(NOW), 'UTC'));

/** What a person reads, in English and UTC. */
export function english(message: Message): string {
  return speaker.tell(message);
}
