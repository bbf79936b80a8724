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
import { type SkillName, skillNames } from './names.ts';

/** Everything of one skill stands in one file; a skill without one is a type error. */
const files: Readonly<Record<SkillName, readonly GameCard[]>> = {
  'co-creation': coCreation,
  networker: networker,
  improvising: improvising,
  'internal-pathfinder': internalPathfinder,
  'creative-thinking': creativeThinking,
  'lively-formats': livelyFormats,
  'conversation-partner': conversationPartner,
  connecting: connecting,
  'enabler-broker': enablerBroker,
  'self-steering': selfSteering,
  'inviting-organisation': invitingOrganisation,
  'rules-in-service': rulesInService,
  'political-assignments': politicalAssignments,
  ambassador: ambassador,
  intuition: intuition,
  'promises-and-roles': promisesAndRoles,
  'worth-of-room': worthOfRoom,
};

/** The cards of each skill, in the order of their numbers. */
export const skillFiles: readonly (readonly GameCard[])[] = skillNames.map((name) => files[name]);
