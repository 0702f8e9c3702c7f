using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>What the transport refuses, with its wording and its codes.</summary>
internal static class TransportErrors
{
    public static GraphQLError BadRequest(string message) => new GraphQLError(message).WithCode(ExecutionErrorCodes.BadRequest);

    public static GraphQLError PersistedNotFound() =>
        new GraphQLError("No document of this hash is kept here.").WithCode(TransportErrorCodes.PersistedNotFound);

    public static GraphQLError OnlyPersisted() =>
        new GraphQLError("Only documents that are kept here are executed.").WithCode(TransportErrorCodes.OnlyPersisted);

    public static GraphQLError ResponseTooLarge(int limit) =>
        new GraphQLError($"The response is larger than {limit} bytes. Ask for fewer items.").WithCode(TransportErrorCodes.ResponseTooLarge);
}
