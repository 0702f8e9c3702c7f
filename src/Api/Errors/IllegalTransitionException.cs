using System.Globalization;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Errors;

/// <summary>A change of state that the tables of states do not allow, or do not allow yet.</summary>
/// <param name="subject">What was to change, such as <c>Application 2025-0042</c>.</param>
/// <param name="from">The state it is in.</param>
/// <param name="to">The state asked for.</param>
/// <param name="reason">Why not, as Scoring says it.</param>
public sealed class IllegalTransitionException(string subject, Enum from, Enum to, Explanation reason) : DomainException(
    "ILLEGAL_TRANSITION",
    $"{subject} cannot go from {Codes.Of(from)} to {Codes.Of(to)}: {ExplanationText.Render(reason, CultureInfo.InvariantCulture)}")
{
    public string From => Codes.Of(from);

    public string To => Codes.Of(to);

    /// <summary>The stable code of the reason, such as <c>cycle.unscored</c>.</summary>
    public string Reason => reason.Code;

    /// <summary>The reason as a sentence for people.</summary>
    public Sentence Explanation => new(reason, null);

    /// <summary>What was compared: ISO dates, plain integers, codes.</summary>
    public IReadOnlyList<string> Arguments => reason.Arguments;
}
