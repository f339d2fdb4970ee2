package dev.baton.slack.command;

import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Words;
import dev.baton.team.Team;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Says why a move was not made and what is possible instead, the same way for buttons and commands. Nothing starts with a
 * kind of refusal that has no sentence.
 */
final class Refusals {

    private final Map<Class<?>, BiFunction<Refusal, UserId, Message>> answers = new HashMap<>();
    private final HeldBack heldBack;
    private final PresentState presentState;
    private final Discreet discreet;

    Refusals(Team team, AlsoWaiting alsoWaiting, PresentState presentState, Discreet discreet, Words words) {
        this.heldBack = new HeldBack(words);
        this.presentState = presentState;
        this.discreet = discreet;
        taking(new ClaimRefusal(team, alsoWaiting, words));
        working();
        standing(new UndoRefusal(words, presentState));
        mending(new MendRefusal(team, words));
        disputing(new DisputeRefusal(team, words));
        handing(new HandingRefusal(team));
        List<Class<?>> forgotten = Arrays.stream(Refusal.class.getPermittedSubclasses())
                .filter(kind -> !answers.containsKey(kind))
                .toList();
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("Nobody says why of " + forgotten);
        }
    }

    Message tell(Refusal refusal, UserId reader) {
        Optional<Message> not =
                refusal instanceof Refusal.Standing of ? discreet.not(of.lead().number(), reader) : Optional.empty();
        return not.orElseGet(() -> Objects.requireNonNull(answers.get(refusal.getClass()), "each kind has its answer")
                .apply(refusal, reader));
    }

    private void taking(ClaimRefusal claim) {
        answer(Refusal.ClaimedByOther.class, claim::lostRace);
        answer(Refusal.OfferedToOther.class, claim::offered);
        say(Refusal.NotOnRoster.class, claim::notOnRoster);
        say(Refusal.TeamUnknown.class, ClaimRefusal::teamUnknown);
    }

    private void working() {
        say(Refusal.NoSuchLead.class, WorkRefusal::noSuchLead);
        say(Refusal.Contended.class, WorkRefusal::contended);
        say(Refusal.AlreadyYours.class, WorkRefusal::alreadyYours);
        say(Refusal.NotYours.class, WorkRefusal::notYours);
        say(Refusal.AlreadyLogged.class, WorkRefusal::alreadyLogged);
        say(Refusal.NothingPlanned.class, WorkRefusal::nothingPlanned);
        say(Refusal.NotLate.class, WorkRefusal::notLate);
        say(Refusal.NotThen.class, WorkRefusal::notThen);
        say(Refusal.NoStepThen.class, WorkRefusal::noStepThen);
        say(Refusal.NotWorked.class, WorkRefusal::notWorked);
        say(Refusal.NotLikeThis.class, WorkRefusal::notLikeThis);
        say(Refusal.NotQualified.class, WorkRefusal::notQualified);
        say(Refusal.NotHeard.class, WorkRefusal::notHeard);
        say(Refusal.ForOwnerOrManager.class, WorkRefusal::forOwnerOrManager);
    }

    private void standing(UndoRefusal undo) {
        say(
                Refusal.StillHeld.class,
                held -> held.lead().number() + " is held, so there is nothing to do with it yet: "
                        + heldBack.by(held.lead())
                        + ". It is posted by itself as soon as the person comes in again with enough.");
        answer(
                Refusal.NobodyHasIt.class,
                (nobodys, reader) ->
                        Says.sentence(nobodys.lead().number() + " is nobody's, and only an owner can do that. "
                                + presentState.whoClaims(nobodys.lead(), reader)));
        answer(
                Refusal.NotHeld.class,
                (not, reader) -> Says.sentence(not.lead().number() + " is not held, so there is nothing to hand off. "
                        + presentState.sentence(not.lead(), reader)));
        say(Refusal.NotFrom.class, presentState::settled);
        answer(Refusal.NotUndone.class, (not, reader) -> Says.sentence(undo.sentence(not, reader)));
    }

    private void mending(MendRefusal mend) {
        say(Refusal.ForMarketers.class, mend::forMarketers);
        say(Refusal.NotTheirsToHandOff.class, mend::notTheirsToHandOff);
        say(Refusal.NothingToMend.class, mend::nothingToMend);
        say(Refusal.NoDomainAsked.class, mend::noDomainAsked);
    }

    private void disputing(DisputeRefusal dispute) {
        say(Refusal.ForDisputers.class, dispute::forDisputers);
        say(Refusal.NotDisputable.class, dispute::notDisputable);
        say(Refusal.NoDispute.class, dispute::noDispute);
        say(Refusal.NotTheirPart.class, DisputeRefusal::notTheirPart);
        say(Refusal.AnsweredBefore.class, DisputeRefusal::answeredBefore);
    }

    private void handing(HandingRefusal handing) {
        say(Refusal.ForManagers.class, only -> handing.forManagers());
        say(Refusal.AlreadyTheirs.class, HandingRefusal::alreadyTheirs);
        say(Refusal.NotForThem.class, HandingRefusal::notForThem);
        say(Refusal.NotAvailable.class, HandingRefusal::notAvailable);
        say(Refusal.NotTheirs.class, HandingRefusal::notTheirs);
    }

    private <R extends Refusal> void say(Class<R> kind, Function<R, String> sentence) {
        answer(kind, (refusal, reader) -> Says.sentence(sentence.apply(refusal)));
    }

    private <R extends Refusal> void answer(Class<R> kind, BiFunction<R, UserId, Message> answer) {
        answers.put(kind, (refusal, reader) -> answer.apply(kind.cast(refusal), reader));
    }
}
