using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Configures how the server speaks to clients.</summary>
public static class TransportRequestExecutorBuilderExtensions
{
    /// <summary>Changes how the server speaks to clients, at every address.</summary>
    public static IRequestExecutorBuilder ModifyServerOptions(this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> configure) =>
        builder.Modify(configure);

    /// <summary>Keeps documents in a folder, each in a file named <c>{sha256}.graphql</c>.</summary>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string folder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(
            ServiceDescriptor.Singleton<IOperationDocumentStorage>(new FileSystemOperationDocumentStorage(folder)));
        return builder;
    }

    /// <summary>Changes how persisted documents are treated.</summary>
    public static IRequestExecutorBuilder ModifyPersistedOperationOptions(
        this IRequestExecutorBuilder builder, Action<PersistedOperationOptions> configure) =>
        builder.Modify(configure);
}
