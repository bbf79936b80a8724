import type { Language } from '../../cards/schema.ts';
import { chooseLanguage, readLanguage } from '../deck/language.ts';
import { readLinkLanguage } from '../table/link.ts';
import { recall } from './storage.ts';

/** The language of the address, else the one chosen before, else the first of the browser's list that we speak. */
export const findLanguage = (): Language =>
  readLinkLanguage(location.hash) ?? readLanguage(recall('language')) ?? chooseLanguage(navigator.languages);
