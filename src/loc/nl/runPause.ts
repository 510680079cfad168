import type { runPause as english } from '../en/runPause';
import type { Translation } from '../message';

/** A run that holds still in its place, and what is on its way. */
export const runPause: Translation<typeof english> = {
  'run.why.paused': 'Gepauzeerd',
  'run.why.left': ({ why, ms }, format) => `${why} (${format.duration(ms)})`,
  'run.paused.title': 'De uitvoering is gepauzeerd',
  'run.paused.meaning': 'Er wordt niets verzonden. Er gaat niets verloren.',
  'run.paused.offline': 'Graph antwoordt niet: het netwerk of de service is uitgevallen.',
  'run.paused.signIn': 'Uw sessie is verlopen, of een beleid van uw organisatie vereist dat u zich opnieuw aanmeldt.',
  'run.paused.role': 'U hebt geen rol meer die voor deze taak volstaat.',
  'run.paused.offline.next':
    'Zodra Graph antwoordt, gaat de uitvoering vanzelf verder. Wat onbeslist is, wordt eerst nagelezen.',
  'run.paused.signIn.next':
    'Meld u aan in een ander tabblad, dan gaat de uitvoering vanzelf verder. U kunt ook deze pagina opnieuw laden: daarna kunt u de uitvoering voortzetten vanuit het journaal.',
  'run.paused.role.next':
    'Activeer de rol opnieuw of vraag een andere beheerder om u die toe te wijzen. Zodra Graph de rol toont, gaat de uitvoering vanzelf verder. Wat is afgewezen omdat de rol ontbrak, wordt opnieuw verzonden.',
  'run.paused.since': ({ at }, format) => `Sinds ${format.dateTime(at)}.`,
  'run.paused.nextTry': ({ ms }, format) => `Volgende poging over ${format.duration(ms)}.`,
  'run.paused.trying': 'Bezig met een nieuwe poging.',
  'run.paused.again': 'Nu opnieuw proberen',
  'run.paused.request': ({ requestId }) => `Aanvraag-id: ${requestId}`,
  'run.paused.over': 'De uitvoering gaat verder.',
  'run.onTheirWay': 'Onderweg',
  'run.stopping.inFlight': ({ count }, format) =>
    format.plural(count, {
      one: 'Er wordt geen wijziging meer verzonden. 1 wijziging is nog onderweg; op het antwoord wordt gewacht.',
      other: `Er wordt geen wijziging meer verzonden. ${format.number(count)} wijzigingen zijn nog onderweg; op de antwoorden wordt gewacht.`
    }),
  'run.stopping.settled': 'Er wordt geen wijziging meer verzonden. Er is niets meer onderweg.',
  'run.drift.continues': 'De tenant is veranderd sinds het plan is goedgekeurd. Het volgende blijft ongemoeid:',
  'run.halt.actingAdmin.guest':
    'Uw account is nu gast in deze tenant. Daarom is er niets meer verzonden. Een beheerder met een account dat in deze tenant thuishoort, kan de uitvoering voortzetten.',
  'run.halt.actingAdmin.synced':
    'Uw account wordt nu gesynchroniseerd vanuit on-premises. Daarom is er niets meer verzonden. Een beheerder met een account dat alleen in de cloud bestaat, kan de uitvoering voortzetten.',
  'run.halt.lease':
    'Een ander tabblad of venster heeft de uitvoering overgenomen. Daarom is er van hieruit niets meer verzonden.'
};
