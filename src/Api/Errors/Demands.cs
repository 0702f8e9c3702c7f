using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Errors;

/// <summary>Turns what Scoring or the caller's roles refuse into the platform's typed refusals.</summary>
internal static class Demands
{
    /// <summary>The caller holds one of the roles. Services ask again what fields ask, because jobs and commands call them too.</summary>
    public static void Demand(this Caller caller, params ReadOnlySpan<string> roles)
    {
        if (!caller.IsInAny(roles))
        {
            throw new NotAllowedException();
        }
    }

    /// <summary>The expert that the caller is.</summary>
    public static int DemandExpert(this Caller caller)
    {
        caller.Demand(Roles.Expert);
        return caller.ExpertId ?? throw new NotAllowedException();
    }

    /// <exception cref="IllegalTransitionException">Scoring refused the change.</exception>
    public static void OrRefuse(this TransitionDecision decision, string subject, Enum from, Enum to)
    {
        if (!decision.IsAllowed)
        {
            throw new IllegalTransitionException(subject, from, to, decision.Explanation!);
        }
    }

    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    public static string DemandReason(string? reason, string what) =>
        string.IsNullOrWhiteSpace(reason) ? throw new ReasonMissingException(what) : reason.Trim();
}
