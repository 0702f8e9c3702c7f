using ScoringPlatform.Api.Eligibility.Inputs;

namespace ScoringPlatform.Api.Eligibility;

[QueryType]
public static partial class EligibilityQueries
{
    [GraphQLDescription(
        "What a standard says of a dossier that is given here and stored nowhere. Standard, cutoff and deadline are the open cycle's unless given; "
        + "with a cutoff of its own the deadline is that day.")]
    [Authorize]
    public static Task<DossierEvaluation> EvaluateDossierAsync(
        DossierInput dossier,
        string? standard,
        DateOnly? cutoff,
        DateOnly? submissionDeadline,
        ScoringContext db,
        WhatIfService service,
        CancellationToken ct) =>
        service.EvaluateAsync(db, dossier.ToDossier(), new EvaluationTerms(standard, cutoff, submissionDeadline), ct);
}
