namespace ScoringPlatform.Api.Errors;

/// <summary>
/// The one place where exceptions become codes of GraphQL errors (<c>extensions.code</c>). What is not listed stays
/// masked: no statement, path or stack reaches a client.
/// </summary>
internal static class DomainErrors
{
    /// <summary>Someone else changed the record between reading and storing: read again and decide anew.</summary>
    public const string Conflict = "CONFLICT";

    public static IError Explain(IError error) => error.Exception switch
    {
        DomainException refused => error.WithMessage(refused.Message).WithCode(refused.Code).WithException(null),
        DbUpdateConcurrencyException => error
            .WithMessage("The record was changed meanwhile: read it again.").WithCode(Conflict).WithException(null),
        _ => StorageProblem.Of(error.Exception) is { } problem
            ? error.WithMessage(problem.Message).WithCode(problem.Code).WithException(null)
            : error,
    };
}
