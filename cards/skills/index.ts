import type { Card } from '../schema.ts';
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

/** Everything of one skill stands in one file; here they stand in the order of the document. */
export const skillFiles: readonly (readonly Card[])[] = [
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
