using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Configuration;

/// <summary>Settings from files, for what neither the environment nor a command line should show.</summary>
internal static class SecretFiles
{
    private const string Setting = $"{StartupOptions.Section}:{nameof(StartupOptions.SecretsFolder)}";

    /// <summary>Adds the folder that <see cref="StartupOptions.SecretsFolder"/> names, below the command line.</summary>
    /// <exception cref="StartupException">The folder is not there or cannot be read.</exception>
    public static WebApplicationBuilder AddSecretFiles(this WebApplicationBuilder builder, string[] settings)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } folder)
        {
            return builder;
        }

        try
        {
            builder.Configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The secrets folder {folder} cannot be read (setting {Setting}).", missing);
        }

        builder.Configuration.AddCommandLine(settings);
        return builder;
    }
}
