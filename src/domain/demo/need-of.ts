import { addDays, type Day } from '../calendar.js';
import type { DemoArticle, DemoScript, DemoSite } from './demo-script.js';
import { type Occupancy, occupancyOn } from './occupancy-on.js';

const DAYS_PER_WEEK = 7;

/** What sites need of articles, in pieces per week. Source: own definition. */
export interface Needs {
  /** In ordinary times. */
  ordinary(article: DemoArticle, site: DemoSite): number;
  /** In the week that ends on a day, with the patients that the epidemic brings. */
  inWeek(article: DemoArticle, site: DemoSite, end: Day): number;
}

/**
 * What a site needs in a week [pieces]: its share of the country's patients, times what a patient takes in a day, over
 * seven days; the epidemic comes to it so many days earlier or later.
 *
 * Source: own definition.
 */
export function needOf({ occupancy, inpatients, icuPatients }: DemoScript): Needs {
  const beds = occupancyOn(occupancy);
  const ordinary = (article: DemoArticle, site: DemoSite): number =>
    DAYS_PER_WEEK * site.share * (inpatients * article.perInpatient + icuPatients * article.perIcuPatient);
  const inWeek = (article: DemoArticle, site: DemoSite, end: Day): number => {
    const days = Array.from({ length: DAYS_PER_WEEK }, (_, at) => beds(addDays(end, site.earlierDays - at)));
    return ordinary(article, site) + site.covidShare * days.reduce((sum, day) => sum + covidNeed(article, day), 0);
  };
  return { ordinary, inWeek };
}

function covidNeed({ perCovidWard, perCovidIcu }: DemoArticle, { icu, ward }: Occupancy): number {
  return ward * perCovidWard + icu * perCovidIcu;
}
