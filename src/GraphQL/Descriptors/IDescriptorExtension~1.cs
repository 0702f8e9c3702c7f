namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>The way from a descriptor to what it describes.</summary>
/// <typeparam name="T">The kind of configuration.</typeparam>
public interface IDescriptorExtension<out T>
{
    /// <summary>What is described; it may be changed until the schema is put together.</summary>
    T Configuration { get; }
}
