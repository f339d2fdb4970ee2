package dev.baton.slack;

import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Submitted;
import dev.baton.slack.modal.Views;
import java.util.Map;
import java.util.Optional;

/**
 * Answers whoever sent a form, in the acknowledgement wherever that keeps what they typed. What is done is told where the
 * button was pressed that opened the form; where nobody knows any more where that was, in the modal itself.
 */
final class SubmissionAnswers {

    private final LaterAnswers later;
    private final LaterViews views;
    private final PlainSentences plain;

    SubmissionAnswers(LaterAnswers later, LaterViews views, PlainSentences plain) {
        this.later = later;
        this.views = views;
        this.plain = plain;
    }

    Response telling(ViewSubmissionRequest request, Submitted submitted) {
        if (submitted instanceof Submitted.Errors errors) {
            return request.getContext().ackWithErrors(errors.byInput());
        }
        if (submitted instanceof Submitted.Refused refused) {
            return refusing(request, refused.why());
        }
        if (submitted instanceof Submitted.Next next) {
            String callback = request.getPayload().getView().getCallbackId();
            return request.getContext().ackWithUpdate(Views.of(callback, next.number(), next.screen()));
        }
        Message told = ((Submitted.Done) submitted).told();
        Optional<String> back = views.wayBack(request.getPayload().getView().getId());
        if (back.isEmpty()) {
            return request.getContext().ackWithUpdate(Views.saying(told));
        }
        return new Followed(() -> later.send(back.get(), told));
    }

    Response refusing(ViewSubmissionRequest request, Message why) {
        return firstInput(request.getPayload().getView())
                .map(input -> request.getContext().ackWithErrors(Map.of(input, plain.of(why.text()))))
                .orElseGet(() -> request.getContext().ackWithUpdate(Views.saying(why)));
    }

    private static Optional<String> firstInput(View view) {
        return view.getBlocks() == null
                ? Optional.empty()
                : view.getBlocks().stream()
                        .filter(InputBlock.class::isInstance)
                        .map(block -> block.getBlockId())
                        .findFirst();
    }
}
