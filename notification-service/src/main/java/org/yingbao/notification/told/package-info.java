/**
 * What each person was told, and the stage that tells them.
 *
 * <p>Two threads write a person's document: this stage, when an instruction comes, and the sender, when it takes up a
 * notice. They share it on purpose. A notice must be either withdrawn or sent, never both, and which of the two came
 * first is decided by one guarded write to one document: the sender writes that it takes a notice up before it sends
 * it, the stage writes that it withdraws a notice that nobody has taken up. Whoever misses reads again and sees what the
 * other did, as after any miss. With documents of their own, each would have to look at the other's and could still act
 * on what it saw a moment before. They meet only when a newer version comes at the very moment in which the older notice
 * is taken up, so the sharing costs nothing; the sender changes nothing but the fate of its notice, and leaves letters,
 * version and cause as they are. A notice that was taken up when its decision was replaced is the sender's to send or
 * to withdraw.
 */
@NullMarked
package org.yingbao.notification.told;

import org.jspecify.annotations.NullMarked;
