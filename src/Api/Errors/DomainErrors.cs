using System.Data.Common;

namespace ScoringPlatform.Api.Errors;

/// <summary>
/// The one place where exceptions become codes of GraphQL errors (<c>extensions.code</c>). What is not listed stays
/// masked: no statement, path or stack reaches a client.
/// </summary>
internal static class DomainErrors
{
    /// <summary>Someone else changed the record between reading and storing: read again and decide anew.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>The database is busy or away: nothing was stored, and the same request may be sent again.</summary>
    public const string Retryable = "RETRYABLE";

    public static IError Explain(IError error) => error.Exception switch
    {
        DomainException refused => error.WithMessage(refused.Message).WithCode(refused.Code).WithException(null),
        DbUpdateConcurrencyException => error
            .WithMessage("The record was changed meanwhile: read it again.").WithCode(Conflict).WithException(null),
        DbUpdateException { InnerException: DbException { IsTransient: true } } or DbException { IsTransient: true } => error
            .WithMessage("The database is busy: send the request again.").WithCode(Retryable).WithException(null),
        _ => error,
    };
}
