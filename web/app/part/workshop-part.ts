/** What is fetched together for a workshop beside the cards. */
import '../../view/mirror/mirror.css';
import '../../view/mirror/mirror-board.css';
import '../../view/mirror/mirror-count.css';
import '../../view/mirror/mirror-place.css';
import '../../view/mirror/mirror-room.css';
import '../../view/mirror/mirror-small.css';
import '../../view/mirror/mirror-low.css';
import '../../view/mirror/mirror-enlarged.css';
import '../../view/plan/plan.css';
import '../../view/plan/plan-room.css';
import '../../view/poker/poker.css';
import '../../view/harvest/harvest.css';
import './workshop.css';

export { PlanBar } from '../../view/plan/plan-bar.tsx';
export { CardLines } from './card-lines.tsx';
export { WorkshopView } from './workshop-view.tsx';
