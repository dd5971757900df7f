import './package.test';
import './grammars.test';
import './installed.test';
import './review.test';
import './workspace.test';
