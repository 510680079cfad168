import * as React from 'react';

export interface NameProps {
  /** As the tenant spells it: any script, any length, any direction. */
  readonly text: string;
}

/** A name from the tenant. Isolated, so that a right-to-left name or mark cannot turn the line around it. */
export const Name: React.FC<NameProps> = ({ text }) => <bdi dir="auto">{text === '' ? '—' : text}</bdi>;
