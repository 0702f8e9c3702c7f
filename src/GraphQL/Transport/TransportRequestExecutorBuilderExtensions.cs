using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Configures how the server speaks to clients.</summary>
public static class TransportRequestExecutorBuilderExtensions
{
    /// <summary>Changes how the server speaks to clients, at every address.</summary>
    public static IRequestExecutorBuilder ModifyServerOptions(this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(configure);
        return builder;
    }

    /// <summary>Completes each request over HTTP before it is executed.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<IHttpRequestInterceptor, T>());
        return builder;
    }

    /// <summary>Watches WebSocket connections and completes their requests.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<ISocketSessionInterceptor, T>());
        return builder;
    }

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
        this IRequestExecutorBuilder builder, Action<PersistedOperationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var services = builder.Services;
        if (services.FirstOrDefault(s => s.ServiceType == typeof(PersistedOperationOptions))?.ImplementationInstance
            is not PersistedOperationOptions options)
        {
            services.AddSingleton(options = new PersistedOperationOptions());
        }

        configure(options);
        return builder;
    }

    /// <summary>Announces that persisted documents are served. Finding them needs no more; Hot Chocolate needs the call.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder) => builder;
}
