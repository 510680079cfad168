import type { waits as english } from '../en/waits';
import type { Translation } from '../message';

/** The rules behind dates, and what the closing date takes for granted. */
export const waits: Translation<typeof english> = {
  'wait.syncOff72h': 'Das Ausschalten der Verzeichnissynchronisierung dauert bis zu 72 Stunden.',
  'wait.userDeletion': 'Graph nimmt 3.000 Änderungen in 150 Sekunden an; damit werden rund 20 Benutzer pro Sekunde gelöscht.',
  'wait.domainRelease1d': 'Das Freigeben einer Domäne dauert zwischen fünf Minuten und einem Tag.',
  'wait.subscriptionDelete72h': 'Ein von Ihnen gelöschtes Abonnement ist für Entra 72 Stunden später weg.',
  'wait.subscriptionExpired30d': 'Ein abgelaufenes Abonnement wird nach 30 Tagen deaktiviert.',
  'wait.subscriptionDisabled90d': 'Ein deaktiviertes Abonnement wird nach 90 Tagen gelöscht.',
  'wait.trialLifecycle':
    'Eine beendete Testversion bleibt 30 Tage abgelaufen und weitere 30 Tage deaktiviert, bevor sie gelöscht wird.',
  'wait.termEnd':
    'Ein Abonnement unter der Kundenvereinbarung oder von einem Partner läuft bis zum Ende seiner Laufzeit, sobald die wiederkehrende Abrechnung aus ist.',
  'wait.azureDelete90d': 'Ein gekündigtes Azure-Abonnement wird spätestens 90 Tage später gelöscht.',
  'assumption.agreementNotAnswered':
    'Ihre Abonnements unterliegen dem Onlineabonnementvertrag und lassen sich sofort löschen. Unter der Kundenvereinbarung laufen sie bis zum Ende ihrer Laufzeit und werden 120 Tage danach gelöscht.',
  'assumption.azureNotAttested': ({ until }, format) =>
    `Es gibt kein Azure-Abonnement. Ein heute gekündigtes ist spätestens am ${format.date(until)} gelöscht.`,
  'assumption.startToday': 'Jeder Schritt beginnt so früh, wie seine Regeln es erlauben.',
  'assumption.recurringBillingOff':
    'Die wiederkehrende Abrechnung ist für jedes Abonnement mit Laufzeit aus. Graph zeigt das nicht, und ein Abonnement, das sich verlängert, verschiebt den Termin.',
  'assumption.notReadYet': ({ checks }, format) => `Noch nicht gelesen und ohne eigene Wartezeit: ${format.list(checks)}.`,
  'assumption.noClock': ({ checks }, format) => `Was persönlich zu klären ist, kostet keine Wartezeit: ${format.list(checks)}.`
};
