using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>Whether a change of state is allowed; if not, why. Both are null when it is allowed.</summary>
public readonly record struct TransitionDecision(TransitionRefusal? Refusal, Explanation? Explanation)
{
    public static TransitionDecision Allowed { get; }

    public bool IsAllowed => Refusal is null;

    internal static TransitionDecision Refused(TransitionRefusal refusal, string code, params ReadOnlySpan<object> arguments) =>
        new(refusal, Explain.As(code, arguments));

    /// <summary>The refusals that every kind of state has in common; null when the step exists.</summary>
    internal static TransitionDecision? OfStates<TState>(TState from, TState to, bool stepExists)
        where TState : struct, Enum =>
        EqualityComparer<TState>.Default.Equals(from, to) ? Refused(TransitionRefusal.SameState, "transition.sameState", to)
        : stepExists ? null
        : Refused(TransitionRefusal.NoSuchStep, "transition.noSuchStep", from, to);
}
