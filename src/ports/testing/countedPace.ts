import type { Pace } from '../work';

/** Carries work out in one go, and counts the places at which the page could have had a turn. */
export function countedPace(): { readonly pace: Pace; places(): number } {
  let places = 0;
  const pace: Pace = async (work) => {
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) {
        return step.value;
      }
      places += 1;
    }
  };
  return { pace, places: () => places };
}
