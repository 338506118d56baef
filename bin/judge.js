// A thread of a check that judges with several: it judges the texts that the first one hands it.

require('./program.js').start().judgeInThread()
