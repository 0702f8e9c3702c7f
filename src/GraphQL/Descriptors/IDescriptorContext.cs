namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>What attributes that change a field may ask for.</summary>
public interface IDescriptorContext
{
    /// <summary>The application's services, for options.</summary>
    IServiceProvider Services { get; }

    /// <summary>How C# names become names of the schema.</summary>
    INamingConventions Naming { get; }
}
