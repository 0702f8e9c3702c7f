using System.Globalization;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Applications;

/// <summary>The dossier cannot be written now: it is handed in, or the year does not take applications.</summary>
public sealed class DossierClosedException(Explanation reason) : DomainException(
    "DOSSIER_CLOSED", $"The dossier cannot be written now: {ExplanationText.Render(reason, CultureInfo.InvariantCulture)}")
{
    /// <summary>The stable code of the reason, such as <c>application.afterDeadline</c>.</summary>
    public string Reason => reason.Code;

    /// <summary>What was compared: ISO dates, codes.</summary>
    public IReadOnlyList<string> Arguments => reason.Arguments;
}
