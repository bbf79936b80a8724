/** What is fetched together for a workshop beside the cards. */
import '../style/mirror.css';
import '../style/mirror-board.css';
import '../style/mirror-count.css';
import '../style/mirror-place.css';
import '../style/mirror-room.css';
import '../style/mirror-small.css';
import '../style/mirror-low.css';
import '../style/plan.css';
import '../style/plan-room.css';
import '../style/poker.css';
import '../style/harvest.css';
import '../style/workshop.css';

export { PlanBar } from '../view/plan/plan-bar.tsx';
export { CardLines } from './card-lines.tsx';
export { WorkshopView } from './workshop-view.tsx';
