using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Configuration;

/// <summary>Registers the settings of every area; <c>docs/configuration.md</c> lists them.</summary>
internal static class ConfigurationServices
{
    public static WebApplicationBuilder AddPlatformConfiguration(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSection<DatabaseOptions>(DatabaseOptions.Section)
            .Configure<PlatformFolders>((options, folders) => options.ConnectionString = $"Data Source={folders.DatabaseFile}")
            .BindConfiguration(DatabaseOptions.Section);
        services.AddSection<StorageOptions>(StorageOptions.Section).BindConfiguration(StorageOptions.Section);
        services.AddSection<SubscriptionServerOptions>(SubscriptionServerOptions.Section).BindConfiguration(SubscriptionServerOptions.Section);
        services.AddSection<NetworkOptions>(NetworkOptions.Section).BindConfiguration(NetworkOptions.Section);
        services.AddSection<TelemetryOptions>(TelemetryOptions.Section).BindConfiguration(TelemetryOptions.Section);
        services.AddSection<TokenOptions>(TokenOptions.Section).BindConfiguration(TokenOptions.Section);
        services.AddSection<JobOptions>(JobOptions.Section).BindConfiguration(JobOptions.Section);
        services.AddSection<ProtectionOptions>(ProtectionOptions.Section).BindConfiguration(ProtectionOptions.Section);
        services.AddSection<PrivacyOptions>(PrivacyOptions.Section).BindConfiguration(PrivacyOptions.Section);
        services.AddSection<RetentionOptions>(RetentionOptions.Section).BindConfiguration(RetentionOptions.Section);
        services.AddSection<SampleOptions>(SampleOptions.Section)
            .Configure(options => options.ImportWhenEmpty = builder.Environment.IsDevelopment())
            .BindConfiguration(SampleOptions.Section);
        services.AddSection<StartupOptions>(StartupOptions.Section)
            .Configure(options => options.Migrate = builder.Environment.IsDevelopment())
            .BindConfiguration(StartupOptions.Section);
        services.AddSingleton<IValidateOptions<DatabaseOptions>, ServerAddressValidator>();
        services.AddSingleton<IValidateOptions<TokenOptions>, AuthorityValidator>();
        services.AddSingleton<IValidateOptions<ProtectionOptions>, IdNumberKeyValidator>();
        services.AddSingleton<PlatformFolders>();
        services.AddSingleton(TimeProvider.System);
        return builder;
    }

    private static OptionsBuilder<TOptions> AddSection<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddSingleton<IValidateOptions<TOptions>>(provider =>
            new SectionValidator<TOptions>(provider.GetRequiredService<IConfiguration>(), section));
        return services.AddOptions<TOptions>().ValidateOnStart();
    }
}
