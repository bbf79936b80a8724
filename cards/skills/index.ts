// Written by list.node.ts from the files of this folder; npm run format writes it anew.
import type { GameCard } from '../schema.ts';
import { coCreation } from './01-co-creation.ts';
import { networker } from './02-networker.ts';
import { improvising } from './03-improvising.ts';
import { internalPathfinder } from './04-internal-pathfinder.ts';
import { creativeThinking } from './05-creative-thinking.ts';
import { livelyFormats } from './06-lively-formats.ts';
import { conversationPartner } from './07-conversation-partner.ts';
import { connecting } from './08-connecting.ts';
import { enablerBroker } from './09-enabler-broker.ts';
import { selfSteering } from './10-self-steering.ts';
import { invitingOrganisation } from './11-inviting-organisation.ts';
import { rulesInService } from './12-rules-in-service.ts';
import { politicalAssignments } from './13-political-assignments.ts';
import { ambassador } from './14-ambassador.ts';
import { intuition } from './15-intuition.ts';
import { promisesAndRoles } from './16-promises-and-roles.ts';
import { worthOfRoom } from './17-worth-of-room.ts';

/**
 * The skills in the order of the document: the place in this list is a skill's number, and how many there are is asked
 * nowhere else. What only counts them takes no card along: the app's build leaves out a file of cards that nobody reads.
 */
export const skillNames = [
  'co-creation',
  'networker',
  'improvising',
  'internal-pathfinder',
  'creative-thinking',
  'lively-formats',
  'conversation-partner',
  'connecting',
  'enabler-broker',
  'self-steering',
  'inviting-organisation',
  'rules-in-service',
  'political-assignments',
  'ambassador',
  'intuition',
  'promises-and-roles',
  'worth-of-room',
] as const;

/** Every skill by its number, from 1. */
export const skillNumbers: readonly number[] = skillNames.map((_, i) => i + 1);

/** The cards of each skill, in the order of their numbers: everything of one skill stands in one file. */
export const skillFiles: readonly (readonly GameCard[])[] = [
  coCreation,
  networker,
  improvising,
  internalPathfinder,
  creativeThinking,
  livelyFormats,
  conversationPartner,
  connecting,
  enablerBroker,
  selfSteering,
  invitingOrganisation,
  rulesInService,
  politicalAssignments,
  ambassador,
  intuition,
  promisesAndRoles,
  worthOfRoom,
];
