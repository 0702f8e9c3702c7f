using System.Reflection;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>An attribute that changes a field of an object type: its type, its arguments, its middleware.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public abstract class ObjectFieldDescriptorAttribute : DescriptorAttribute
{
    /// <summary>Applies the attribute.</summary>
    public void Configure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo? member) =>
        OnConfigure(context, descriptor, member);

    /// <summary>Changes the field.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo? member);
}
