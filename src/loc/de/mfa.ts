import type { mfa as english } from '../en/mfa';
import type { Translation } from '../message';

/** Step 4. */
export const mfa: Translation<typeof english> = {
  'mfa.perUser': 'Benutzerspezifische MFA',
  'mfa.nobody': 'Nach Schritt 1 sind nur noch Sie da: Es gibt nichts auszuschalten.',
  'mfa.left': ({ count }, format) =>
    `Außer Ihnen ${format.plural(count, {
      one: 'ist noch 1 Benutzer',
      other: `sind noch ${format.number(count)} Benutzer`
    })} da. Mit dem Löschen in Schritt 1 erledigt sich dies von selbst. Ausgeschaltet wird hier nur die MFA von Benutzern, die danach noch da sind, etwa die des Reserveadministrators.`,
  'mfa.own':
    'Ihre eigenen Methoden bleiben immer unberührt: Die Admin Center verlangen bis zum Schluss einen zweiten Faktor. Wer keinen hat, kann den Mandanten nicht löschen.',
  'mfa.providers': 'Alte MFA-Anbieter',
  'mfa.providers.lead': 'Keine API listet sie auf. Sehen Sie im Admin Center nach, löschen Sie jeden, und bestätigen Sie das hier.',
  'mfa.policies': 'Sicherheitsstandards und bedingter Zugriff',
  'mfa.policies.lead':
    'Sie verhindern das Löschen nicht. Lassen Sie sie, wie sie sind: Sie auszuschalten bringt nichts und lässt den Mandanten während des Schließens ungeschützt.'
};
