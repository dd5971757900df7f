import './first-review.test';
import './activation.test';
import './same-as-command.test';
import './readers.test';
import './features.test';
